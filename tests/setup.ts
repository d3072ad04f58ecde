import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';

// A wait ends with what it waits for: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 240_000 });

// A document without a layout has nothing to scroll to.
Element.prototype.scrollIntoView = () => undefined;
