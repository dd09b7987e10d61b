package vn.loa.pipeline;

import java.util.Map;
import vn.loa.render.Voice;
import vn.loa.speak.Announcer;

/** Lends the pages the announcer's voice. */
public final class Speaking implements Voice {
    private final Announcer announcer = new Announcer(Map.of());

    @Override
    public String say(String text) {
        return announcer.say(text);
    }

    @Override
    public int seconds(String said) {
        return Announcer.seconds(said);
    }
}
