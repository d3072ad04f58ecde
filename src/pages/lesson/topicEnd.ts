import { href } from '../../ui/href.ts';

/** What stands after a topic's text, its practice and the way to the next topic: where a practice leads back to. */
export const topicEnd = (lesson: string): string => href(lesson, 'end-of-topic');
