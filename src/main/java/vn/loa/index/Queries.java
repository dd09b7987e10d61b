package vn.loa.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's queries for a plan, one per tier.
 *
 * <p>Each is FILTERs (what the tier demands, what readers narrowed to, what better tiers took already) around one scoring
 * disjunction. The disjunction stands as a single MUST and not beside the filters as SHOULDs, because Lucene turns a FILTER that
 * equals a SHOULD into a scoring MUST and then rounds between the two; a single scoring clause is summed in double and rounded
 * once, which the browser does too. A document that meets the demands and bears nothing that scores has the score 0.
 */
final class Queries {
    private final Plan plan;
    private final Map<SearchRecord.Facet, List<String>> filters;

    Queries(Plan plan, Map<SearchRecord.Facet, List<String>> filters) {
        this.plan = plan;
        this.filters = filters;
    }

    /** The query of a tier. A tier that nothing can be in gives a query that finds nothing. */
    Query tier(Tier tier) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(scoring(tier), Occur.MUST);
        query.add(condition(tier), Occur.FILTER);
        for (Tier better : Tier.values()) {
            if (better == tier) {
                break;
            }
            query.add(condition(better), Occur.MUST_NOT);
        }
        filters.forEach((facet, values) -> query.add(narrowed(facet, values), Occur.FILTER));
        return query.build();
    }

    private Query scoring(Tier tier) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.SHOULD);
        if (tier == Tier.NUMBER) {
            plan.numbers().forEach(key -> any.add(number(key), Occur.SHOULD));
        } else {
            add(any, plan.side(tier).words(), Fields.OF_WORDS);
            add(any, plan.side(tier).pairs(), Fields.OF_PAIRS);
        }
        return any.build();
    }

    private static Query number(String key) {
        return new TermQuery(new Term(Fields.NUMBER.word(), key));
    }

    private static void add(BooleanQuery.Builder any, List<Plan.Unit> units, List<Fields> fields) {
        for (Plan.Unit unit : units) {
            if (!unit.terms().isEmpty()) {
                for (Fields field : fields) {
                    any.add(new BoostQuery(terms(field, unit), field.boost()), Occur.SHOULD);
                }
            }
        }
    }

    private static Query terms(Fields field, Plan.Unit unit) {
        SynonymQuery.Builder terms = new SynonymQuery.Builder(field.word());
        unit.terms().forEach(term -> terms.addTerm(new Term(field.word(), term)));
        return terms.build();
    }

    private Query condition(Tier tier) {
        return switch (tier) {
            case NUMBER -> numbers();
            case MARKED, FOLDED -> plan.complete() ? allOf(plan.side(tier).filters()) : nothing();
            case SOME -> someOf(plan.folded().filters());
        };
    }

    private static Query nothing() {
        return new BooleanQuery.Builder().build();
    }

    private Query numbers() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        plan.numbers().forEach(key -> any.add(number(key), Occur.SHOULD));
        return any.build();
    }

    private static Query allOf(List<Plan.Unit> units) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        units.forEach(unit -> all.add(terms(unit.field(), unit), Occur.FILTER));
        return all.build();
    }

    private Query someOf(List<Plan.Unit> units) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        units.forEach(unit -> some.add(terms(unit.field(), unit), Occur.SHOULD));
        plan.quoted().forEach(unit -> some.add(terms(unit.field(), unit), Occur.FILTER));
        return some.setMinimumNumberShouldMatch(plan.least()).build();
    }

    private static Query narrowed(SearchRecord.Facet facet, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(Fields.facet(facet), value)), Occur.SHOULD));
        return any.build();
    }
}
