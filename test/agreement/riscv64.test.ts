import { testExecutables } from './executables.js';

testExecutables('riscv64');
