package vn.loa.understand.duty;

/**
 * A body or several in a sentence, and where what they are told begins.
 *
 * @param from first token of the name
 * @param end the token after it
 * @param task first token of the task
 */
record Subject(int from, int end, int task) {}
