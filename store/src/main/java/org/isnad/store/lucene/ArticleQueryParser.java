package org.isnad.store.lucene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.isnad.model.Reason;
import org.jspecify.annotations.Nullable;

/// Reads queries: words, `"phrases"`, `"near words"~5`, `fuzzy~`, `AND` `OR` `NOT`, brackets, and
/// fields such as `outlet:`, `entity:`, `date:[2015-08-01 TO 2015-08-07]`.
final class ArticleQueryParser extends QueryParser {

  private static final int DAYS_PER_MONTH = 7;

  /// A misspelt word begins right: without that, every word of the index is looked at.
  private static final int CERTAIN_LETTERS = 1;

  ArticleQueryParser(Form form) {
    super(form == Form.BLIND ? Fields.BLIND : Fields.EXACT, new QueryWords(form));
    setDefaultOperator(Operator.AND);
    setAllowLeadingWildcard(false);
    setFuzzyPrefixLength(CERTAIN_LETTERS);
  }

  @Override
  protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
    if (field.equals(Fields.DATE)) {
      return days(text, text);
    }
    return Fields.FACETS.contains(field)
        ? new TermQuery(new Term(field, Entry.key(text)))
        : super.getFieldQuery(known(field), text, quoted);
  }

  @Override
  protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
    return Fields.FACETS.contains(field) || field.equals(Fields.DATE)
        ? getFieldQuery(field, text, true)
        : super.getFieldQuery(known(field), text, slop);
  }

  @Override
  protected Query getRangeQuery(
      String field, @Nullable String low, @Nullable String high, boolean withLow, boolean withHigh)
      throws ParseException {
    if (!field.equals(Fields.DATE)) {
      throw new ParseException("only date: takes a range, not " + field + ":");
    }
    return days(low == null ? "0001-01-01" : low, high == null ? "9999-12-31" : high);
  }

  @Override
  protected Query getFuzzyQuery(String field, String text, float likeness) throws ParseException {
    return super.getFuzzyQuery(withEndings(field), text, likeness);
  }

  @Override
  protected Query getPrefixQuery(String field, String text) throws ParseException {
    return super.getPrefixQuery(withEndings(field), text);
  }

  @Override
  protected Query getWildcardQuery(String field, String text) throws ParseException {
    return super.getWildcardQuery(withEndings(field), text);
  }

  /// Words that are only half known cannot be stemmed.
  private static String withEndings(String field) throws ParseException {
    return field.equals(Fields.BLIND) ? Fields.FOLDED : known(field);
  }

  private static String known(String field) throws ParseException {
    if (Fields.WORDS.contains(field)) {
      return field;
    }
    var fields = "date, " + String.join(", ", Fields.FACETS);
    throw new FaultyQuery(
        "no field " + field + ": there are " + fields, Reason.of("query.field", field, fields));
  }

  private static Query days(String from, String to) throws ParseException {
    try {
      var last =
          to.length() == DAYS_PER_MONTH ? YearMonth.parse(to).atEndOfMonth() : LocalDate.parse(to);
      var first =
          from.length() == DAYS_PER_MONTH ? YearMonth.parse(from).atDay(1) : LocalDate.parse(from);
      return LongField.newRangeQuery(Fields.DATE, first.toEpochDay(), last.toEpochDay());
    } catch (DateTimeException e) {
      throw new FaultyQuery(
          "no date: " + from + " or " + to + " (2015-08-06, or 2015-08)",
          Reason.of("query.date", from));
    }
  }
}
