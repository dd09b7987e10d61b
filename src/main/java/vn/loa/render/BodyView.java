package vn.loa.render;

import java.util.List;

/**
 * A body that issues documents.
 *
 * @param html what its page says about it; may be empty
 * @param level label of its level; may be empty
 * @param levelHref where that level's documents stand; empty when none do
 * @param aliases other names
 * @param tasks what it must do, the first of it
 * @param descent what was before and after it
 * @param issued what it issued, by year, newest first
 */
public record BodyView(
        Frame frame,
        String title,
        String html,
        String level,
        String levelHref,
        String province,
        String branch,
        List<Entry> parents,
        List<Entry> children,
        List<String> aliases,
        TasksView tasks,
        Descent descent,
        int total,
        List<ItemGroup> issued,
        Pager pager) {}
