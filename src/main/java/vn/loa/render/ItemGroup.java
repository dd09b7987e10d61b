package vn.loa.render;

import java.util.List;

/** Documents under one heading, such as a year; the heading may be empty. */
public record ItemGroup(String title, List<Item> items) {}
