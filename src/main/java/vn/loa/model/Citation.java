package vn.loa.model;

/**
 * A mention at its place in a document.
 *
 * @param text the mention as it stands, white space joined
 * @param provision index of the provision it stands in, -1 for the preamble
 * @param sentence the sentence around it, for lists of who cites what
 * @param sentenceStart where the mention starts in the sentence
 */
public record Citation(Mention mention, String text, Place place, int provision, String sentence, int sentenceStart) {}
