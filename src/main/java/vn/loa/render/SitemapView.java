package vn.loa.render;

import java.util.List;

/** Absolute addresses of all pages meant to be found; the pages of numbers only lead elsewhere and are left out. */
public record SitemapView(List<String> urls) {}
