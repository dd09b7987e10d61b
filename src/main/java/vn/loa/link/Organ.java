package vn.loa.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Level;
import vn.loa.model.Vietnamese;

/**
 * What an issuer's name says, apart from how it is spelt: {@code Ban Thường vụ Tỉnh ủy Lai Châu}, {@code Tỉnh ủy Lai Châu}
 * and {@code Ban Chấp hành Đảng bộ tỉnh Lai Châu} are the Party committee of one province, which documents cite by any of
 * the three. {@code Chính phủ} and {@code Thủ tướng Chính phủ} are two.
 *
 * @param key the organ, folded
 * @param tier {@code tinh}, {@code thanh pho}, {@code huyen}, {@code xa} …; empty when the name does not say
 * @param place folded name of the place; empty in local forms such as {@code Tỉnh ủy}
 */
record Organ(String key, String tier, String place) {
    private static final String COMMITTEE = "cap uy";
    private static final Set<String> CENTRAL_CITIES =
            Set.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue");
    private static final Set<String> CENTRAL_PARTY =
            Set.of("bo chinh tri", "ban bi thu", "ban chap hanh trung uong", "trung uong", "dang");
    private static final List<String> TIERS =
            List.of("tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "dac khu");
    /** What people write short in names of bodies. */
    private static final List<String[]> SHORT = List.of(
            new String[] {"ubnd", "uy ban nhan dan"},
            new String[] {"hdnd", "hoi dong nhan dan"},
            new String[] {"btv", "ban thuong vu"},
            new String[] {"bch", "ban chap hanh"},
            new String[] {"tw", "trung uong"},
            new String[] {"tp", "thanh pho"},
            new String[] {"tinh uy", "dang bo tinh"},
            new String[] {"thanh uy", "dang bo thanh pho"},
            new String[] {"huyen uy", "dang bo huyen"},
            new String[] {"quan uy", "dang bo quan"},
            new String[] {"thi uy", "dang bo thi xa"},
            new String[] {"dang uy xa", "dang bo xa"},
            new String[] {"dang uy phuong", "dang bo phuong"},
            new String[] {"dang uy thi tran", "dang bo thi tran"},
            new String[] {"dang uy dac khu", "dang bo dac khu"});

    static Organ of(String name) {
        String text = plain(name);
        String held = afterMeeting(text);
        int party = held.indexOf("dang bo ");
        if (party >= 0) {
            Organ placed = placed(held.substring(party + "dang bo ".length()), "");
            String before = held.substring(0, party).strip();
            boolean committee = before.isEmpty()
                    || Set.of("ban thuong vu", "ban chap hanh", "thuong truc", "ban thuong truc")
                            .contains(before);
            return new Organ(committee ? COMMITTEE : before + " " + COMMITTEE, placed.tier, placed.place);
        }
        return central(held).orElseGet(() -> state(held));
    }

    private static String plain(String name) {
        String text = " " + Vietnamese.fold(name).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        for (String[] pair : SHORT) {
            text = text.replace(" " + pair[0] + " ", " " + pair[1] + " ");
        }
        return text.strip();
    }

    /** "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII" is the Central Committee. */
    private static String afterMeeting(String text) {
        int committee = text.startsWith("hoi nghi ") ? text.indexOf("ban chap hanh") : 0;
        String from = text.substring(Math.max(committee, 0));
        return from.replaceAll(" (khoa|nhiem ky|lan thu) .*$", "");
    }

    private static Optional<Organ> central(String text) {
        String key = text.replaceAll("^(ban bi thu|ban chap hanh trung uong|trung uong) .*$", "$1");
        if (CENTRAL_PARTY.contains(key)) {
            return Optional.of(new Organ(key, "", ""));
        }
        boolean primeMinister = text.startsWith("thu tuong");
        return primeMinister ? Optional.of(new Organ("thu tuong", "", "")) : Optional.empty();
    }

    private static Organ state(String text) {
        String organ = text.replaceAll(
                "^(bo truong|chu tich|giam doc|thong doc|thuong truc) (bo|uy ban nhan dan|hoi dong nhan dan|so|ngan hang)\\b",
                "$2");
        for (String council : List.of("uy ban nhan dan", "hoi dong nhan dan")) {
            if (organ.equals(council) || organ.startsWith(council + " ")) {
                return placed(organ.substring(council.length()).strip(), council);
            }
        }
        return withTrailingPlace(organ);
    }

    /** {@code tinh lai chau}: tier, then place. */
    private static Organ placed(String rest, String key) {
        for (String tier : TIERS) {
            if (rest.equals(tier) || rest.startsWith(tier + " ")) {
                return new Organ(
                        key, tier, withoutTier(rest.substring(tier.length()).strip()));
            }
        }
        return new Organ(key, "", rest);
    }

    /** {@code Đảng bộ tỉnh tỉnh Lai Châu} and such. */
    private static String withoutTier(String place) {
        return place.replaceAll("^(tinh|thanh pho|huyen|xa|phuong) ", "");
    }

    /** {@code so y te tinh lai chau}: a field office with its place behind. */
    private static Organ withTrailingPlace(String organ) {
        for (String tier : TIERS) {
            int at = (organ + " ").lastIndexOf(" " + tier + " ");
            boolean office = organ.startsWith("so ")
                    || organ.startsWith("phong ")
                    || organ.startsWith("ban ")
                    || organ.startsWith("mat tran");
            if (at > 0 && office) {
                return new Organ(
                        organ.substring(0, at),
                        tier,
                        organ.substring(Math.min(organ.length(), at + tier.length() + 2)));
            }
        }
        return new Organ(organ, "", "");
    }

    /** Whether both may name one body: the organs agree, and so do tier and place where both say them. */
    boolean agreesWith(Organ other) {
        boolean organs = key.equals(other.key) || anyCentral(other) || other.anyCentral(this);
        return organs && agree(tier, other.tier) && agree(place, other.place);
    }

    /** {@code của Trung ương}, {@code của Đảng}: any central organ of the Party. */
    private boolean anyCentral(Organ other) {
        return (key.equals("trung uong") || key.equals("dang")) && CENTRAL_PARTY.contains(other.key);
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** The level that the name alone shows. A city is a province's unless it is one of those under the centre. */
    Optional<Level> level() {
        if (CENTRAL_PARTY.contains(key) || tier.isEmpty()) {
            return isCentral()
                    ? Optional.of(Level.CENTRAL)
                    : key.startsWith("so ") ? Optional.of(Level.PROVINCE) : Optional.empty();
        }
        return Optional.of(
                switch (tier) {
                    case "tinh" -> Level.PROVINCE;
                    case "thanh pho" -> CENTRAL_CITIES.contains(place) ? Level.PROVINCE : Level.DISTRICT;
                    case "huyen", "quan", "thi xa" -> Level.DISTRICT;
                    default -> Level.COMMUNE;
                });
    }

    private boolean isCentral() {
        return CENTRAL_PARTY.contains(key)
                || Set.of("quoc hoi", "uy ban thuong vu quoc hoi", "chinh phu", "thu tuong", "chu tich nuoc")
                        .contains(key)
                || key.startsWith("bo ")
                || key.contains(" trung uong")
                || key.endsWith(" chinh phu")
                || key.endsWith(" toi cao")
                || key.startsWith("ngan hang nha nuoc")
                || key.endsWith(" viet nam");
    }

    /** The province that the name shows; empty when it shows none. */
    String province() {
        return level().filter(l -> l == Level.PROVINCE).isPresent() ? place : "";
    }

    boolean isParty() {
        return key.endsWith(COMMITTEE) || CENTRAL_PARTY.contains(key);
    }
}
