package vn.loa.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import vn.loa.model.Vietnamese;

/**
 * Makes queries of each kind that readers type, from pieces of the texts that are searched. The same random numbers give the same
 * queries.
 *
 * @param pieces words of the texts that follow each other: about how many
 * @param numbers document numbers, as they are written
 * @param aliases short forms that the index knows
 * @param filters values of some facets
 */
public record QueryKinds(
        BiFunction<Random, Integer, String> pieces,
        List<String> numbers,
        List<String> aliases,
        List<Map<String, List<String>>> filters) {
    /** One question to an index. */
    public record Question(Kind kind, String query, boolean prefix, Map<String, List<String>> filters) {}

    /** What is peculiar to a query. */
    public enum Kind {
        MARKED,
        UNMARKED,
        PARTLY_MARKED,
        TONE_ELSEWHERE,
        DECOMPOSED,
        PHRASE,
        NUMBER,
        ALIAS,
        PREFIX,
        TYPO,
        FILTERED,
        QUESTION,
        HOSTILE,
        MIXED
    }

    private static final List<String> QUESTIONS = List.of(
            "cơ quan nào chịu trách nhiệm %s và %s trong năm nay?",
            "ai phải báo cáo về %s trước ngày 30/6, gửi cho đơn vị nào",
            "làm thế nào để %s khi %s mà không có %s",
            "thủ tục %s ở xã gồm những gì, nộp hồ sơ %s ở đâu và bao lâu thì %s được giải quyết xong theo quy định",
            "xã tôi có được hỗ trợ %s không");

    private static final List<String> HOSTILE = List.of(
            "%s AND %s",
            "%s OR (%s",
            "NOT %s",
            "+%s -%s",
            "%s* ~2",
            "title:%s",
            "[%s TO %s]",
            "{!lucene}%s",
            "\"%s",
            "%s\"%s",
            "“%s„ ” %s",
            "<b>%s</b>",
            "<script>alert('%s')</script>",
            "%s\\",
            "%s\u0000%s",
            "%s\u200b%s",
            "\u202e%s",
            "%%00%s",
            "%s 😀 %s",
            "' OR 1=1 -- %s",
            "../../%s",
            "%s\n\t%s",
            "constructor %s __proto__",
            "法律 %s",
            "%s İSTANBUL ΣΑΣ",
            "$%s ^%s|%s",
            "%s\u0301\u0323");

    private static final String[] OLD_SCHOOL = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ùy", "úy", "ủy", "ũy", "ụy", "kỹ", "tỷ", "lý"
    };
    private static final String[] NEW_SCHOOL = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "uỳ", "uý", "uỷ", "uỹ", "uỵ", "kĩ", "tỉ", "lí"
    };

    /** So many questions of each kind. */
    public List<Question> each(int count) {
        List<Question> questions = new ArrayList<>();
        int seed = 5;
        for (Kind kind : Kind.values()) {
            Random random = new Random(seed++);
            for (int i = 0; i < count; i++) {
                questions.add(question(kind, random));
            }
        }
        return questions;
    }

    private Question question(Kind kind, Random random) {
        boolean prefix = kind == Kind.PREFIX || (kind == Kind.MIXED && random.nextInt(3) == 0);
        boolean filtered = kind == Kind.FILTERED || (kind == Kind.MIXED && random.nextBoolean());
        return new Question(
                kind, query(kind, random), prefix, filtered ? filters.get(random.nextInt(filters.size())) : Map.of());
    }

    private String query(Kind kind, Random random) {
        return switch (kind) {
            case MARKED, FILTERED -> some(random);
            case UNMARKED -> Vietnamese.fold(some(random));
            case PARTLY_MARKED -> partly(random, some(random) + " " + some(random));
            case TONE_ELSEWHERE -> toneElsewhere(random);
            case DECOMPOSED -> Normalizer.normalize(some(random), Normalizer.Form.NFD);
            case PHRASE -> phrase(random);
            case NUMBER -> number(random);
            case ALIAS -> alias(random);
            case PREFIX -> cut(random, random.nextBoolean() ? some(random) : Vietnamese.fold(some(random)));
            case TYPO -> misspelt(random, random.nextBoolean() ? some(random) : Vietnamese.fold(some(random)));
            case QUESTION -> filled(QUESTIONS.get(random.nextInt(QUESTIONS.size())), random);
            case HOSTILE -> filled(HOSTILE.get(random.nextInt(HOSTILE.size())), random);
            case MIXED -> mixed(random);
        };
    }

    private String some(Random random) {
        return pieces.apply(random, 1 + random.nextInt(random.nextInt(5) == 0 ? 10 : 4));
    }

    private String filled(String pattern, Random random) {
        return String.format(pattern, some(random), some(random), some(random));
    }

    private static String partly(Random random, String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(random.nextBoolean() ? word : Vietnamese.fold(word));
        }
        return String.join(" ", words);
    }

    /** A piece in which a tone can stand elsewhere, with it there; after some tries any piece. */
    private String toneElsewhere(Random random) {
        String piece = "";
        for (int tries = 0; tries < 200; tries++) {
            piece = some(random);
            String other = piece;
            for (int i = 0; i < OLD_SCHOOL.length; i++) {
                other = other.contains(OLD_SCHOOL[i])
                        ? other.replace(OLD_SCHOOL[i], NEW_SCHOOL[i])
                        : other.replace(NEW_SCHOOL[i], OLD_SCHOOL[i]);
            }
            if (!other.equals(piece)) {
                return other;
            }
        }
        return piece;
    }

    private String phrase(Random random) {
        String quoted = random.nextInt(4) == 0 ? Vietnamese.fold(some(random)) : some(random);
        return switch (random.nextInt(4)) {
            case 0 -> "“" + quoted + "” " + some(random);
            case 1 -> some(random) + " \"" + quoted + "\" \"" + some(random) + "\"";
            default -> "\"" + quoted + "\"";
        };
    }

    private String number(Random random) {
        String number = numbers.get(random.nextInt(numbers.size()));
        String folded = Vietnamese.fold(number).toLowerCase(java.util.Locale.ROOT);
        return switch (random.nextInt(8)) {
            case 0 -> folded;
            case 1 -> folded.replace('-', ' ').replace('/', ' ');
            case 2 -> "số " + number;
            case 3 -> "chỉ thị " + number.replaceAll("[^0-9].*", "");
            case 4 -> number + " " + some(random);
            case 5 -> number.replaceAll("[^0-9].*", "");
            case 6 -> "0" + number.replace("/", "");
            default -> number;
        };
    }

    private String alias(Random random) {
        String alias = aliases.get(random.nextInt(aliases.size()));
        String spelt = random.nextBoolean() ? alias : alias.toLowerCase(java.util.Locale.ROOT);
        return random.nextInt(3) == 0
                ? spelt
                : random.nextBoolean() ? spelt + " " + some(random) : some(random) + " " + spelt;
    }

    private static String cut(Random random, String query) {
        return query.substring(0, 1 + random.nextInt(query.length()));
    }

    private static String misspelt(Random random, String query) {
        int at = random.nextInt(query.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> query.substring(0, at) + letter + query.substring(at);
            case 1 -> query.substring(0, at) + letter + query.substring(at + 1);
            case 2 -> query.substring(0, at) + query.substring(at + 1);
            default ->
                at == 0
                        ? letter + query
                        : query.substring(0, at - 1)
                                + query.charAt(at)
                                + query.charAt(at - 1)
                                + query.substring(at + 1);
        };
    }

    private String mixed(Random random) {
        return query(pure(random), random) + " " + query(pure(random), random);
    }

    private static Kind pure(Random random) {
        List<Kind> pure = List.copyOf(EnumSet.complementOf(EnumSet.of(Kind.MIXED)));
        return pure.get(random.nextInt(pure.size()));
    }
}
