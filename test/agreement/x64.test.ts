import { testExecutables } from './executables.js';

testExecutables('x64');
