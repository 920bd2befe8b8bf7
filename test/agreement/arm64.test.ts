import { testExecutables } from './executables.js';

testExecutables('arm64');
