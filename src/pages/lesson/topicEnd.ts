import { href } from '../../ui/href.ts';

/** The id of what stands after a topic's text: its practice, and the way to the next topic. */
export const TOPIC_END_ID = 'end-of-topic';

/** Where a practice leads back to. */
export const topicEnd = (lesson: string): string => href(lesson, TOPIC_END_ID);
