import { testExecutables } from './executables.js';

testExecutables('ia32');
