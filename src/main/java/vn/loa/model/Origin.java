package vn.loa.model;

/** Who found a relation: the program, in the text, or a person, in the front matter. What a person wrote wins. */
public enum Origin {
    TEXT,
    HAND
}
