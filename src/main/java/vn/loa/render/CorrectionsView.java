package vn.loa.render;

import java.util.List;

/** What the portal had wrong and took back, the latest first. */
public record CorrectionsView(Frame frame, List<CorrectionLine> lines) {}
