/** fast-check with one seed for all tests: what fails once fails again, and what passes does so by no accident. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20230320 });

export { fc };
