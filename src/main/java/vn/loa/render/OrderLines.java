package vn.loa.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.HandFact;
import vn.loa.model.Settled;
import vn.loa.model.Target;

/** Makes the lines of one page of what documents order; for one thread. */
final class OrderLines {
    private static final int LONGEST = 180;
    private static final String CUT = " …";

    private final Catalog catalog;
    private final Map<String, Sentences> sentences = new HashMap<>();

    OrderLines(Catalog catalog) {
        this.catalog = catalog;
    }

    DutyLine duty(Task task) {
        Duty duty = task.duty().fact();
        return new DutyLine(
                shorten(duty.what()),
                duty.with(),
                manner(duty.manner()),
                task.via(),
                task.deadlines().stream().map(When::of).toList(),
                ground(task.document(), task.duty(), duty.provision(), duty.what(), duty.who()));
    }

    private static String manner(Duty.Manner manner) {
        return switch (manner) {
            case DIRECT -> "";
            case IMPLIED -> "giao qua cơ quan khác";
            case REQUEST -> "văn bản đề nghị";
        };
    }

    DeadlineLine deadline(Document document, Settled<Deadline> settled) {
        Deadline deadline = settled.fact();
        Timing timing = Timing.of(settled);
        return new DeadlineLine(
                catalog.item(document),
                When.of(settled),
                deadline.who(),
                bodies(settled.holders()),
                shorten(Said.of(settled)),
                timing.moves().stream().map(this::change).toList(),
                ground(document, settled, deadline.provision(), deadline.text(), whole(deadline.what())));
    }

    /** Without the dots behind what reading has cut: the words must be found in the text. */
    private static String whole(String what) {
        return what.endsWith(CUT) ? what.substring(0, what.length() - CUT.length()) : what;
    }

    private DeadlineLine.Change change(Timing.Move move) {
        HandFact.Change change = move.change();
        return new DeadlineLine.Change(
                change.on().vietnamese(),
                move.before().vietnamese(),
                change.due().map(due -> due.vietnamese()).orElse(""),
                source(change.source()));
    }

    /** A document of the portal, an address, or words. */
    private Entry source(String source) {
        Optional<Item> item = catalog.site.document(source).map(catalog::item);
        if (item.isPresent()) {
            return Entry.link(
                    item.get().label().isEmpty()
                            ? item.get().title()
                            : item.get().label(),
                    item.get().href());
        }
        return Entry.link(source, source.matches("https?://.*") ? source : "");
    }

    TargetLine target(Document document, Settled<Target> settled) {
        Target target = settled.fact();
        Item item = catalog.item(document);
        return new TargetLine(
                item,
                item.level(),
                target.measure(),
                Figures.bound(target),
                Figures.of(target.value(), target.unit()),
                target.year(),
                ground(document, settled, target.provision(), target.text(), target.measure()));
    }

    private Ground ground(Document document, Settled<?> settled, int provision, String words, String near) {
        Sentences own = sentences.computeIfAbsent(document.slug(), k -> new Sentences(document));
        return new Ground(Quotes.of(document, own, provision, words, near), settled.standing());
    }

    List<Entry> bodies(List<String> holders) {
        return holders.stream()
                .map(slug -> catalog.site.body(slug).orElse(null))
                .filter(Objects::nonNull)
                .map(OrderLines::link)
                .toList();
    }

    private static Entry link(Body body) {
        return Entry.link(body.title(), "co-quan/" + body.slug() + "/");
    }

    /** Cuts at a space, so that no word is broken. */
    static String shorten(String text) {
        int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST ? text : text.substring(0, space > 0 ? space : LONGEST) + CUT;
    }
}
