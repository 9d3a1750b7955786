package org.isnad.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.http.Parameters;
import org.isnad.knowledge.KnownEntity;
import org.isnad.knowledge.OfficeTerm;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.room.ActorFiles.ActorFile;
import org.isnad.situation.Portrait.Form;
import org.isnad.web.view.ActorView.ClaimLine;
import org.isnad.web.view.ActorView.FormView;
import org.isnad.web.view.ActorView.MaybeView;
import org.isnad.web.view.ActorView.Mentions;
import org.isnad.web.view.ActorView.OfficeView;

/// Puts an actor's file into a reader's words.
public final class ActorSketch {

  private static final int MENTIONS = 20;

  private final Frame frame;
  private final Wording words;
  private final ActorFile file;
  private final Entity entity;
  private final SituationView view;
  private final Cast cast;
  private final Lines lines;

  /// A sketch of a file for a page.
  public ActorSketch(Frame frame, ActorFile file) {
    this.frame = frame;
    this.words = frame.words();
    this.file = file;
    this.entity = file.portrait().entity();
    var report = file.articles().report();
    this.view = new SituationView(report, words.taste().language());
    this.cast = new Cast(view);
    this.lines = new Lines(view, words);
  }

  /// The name of the actor in a reader's language.
  public static String name(ActorFile file, Taste taste) {
    var entity = file.portrait().entity();
    return taste.isArabic() ? entity.arabic() : entity.english();
  }

  /// The view.
  ///
  /// @param from how many mentions to pass over
  public ActorView view(int from) {
    var portrait = file.portrait();
    var filter = new Parameters(Map.of("only", List.of("entity:" + key()))).encoded();
    return new ActorView(
        frame,
        file.id(),
        name(file, words.taste()),
        words.taste().isArabic() ? entity.english() : entity.arabic(),
        lead(),
        facts(),
        file.offices().stream()
            .sorted(
                Comparator.comparing((OfficeTerm term) -> term.term().from().orElse("")).reversed())
            .map(this::office)
            .toList(),
        portrait.forms().stream().map(this::form).toList(),
        words.text("percent", Math.round(entity.confidence() * 100)),
        words.steps(entity.why()),
        entity.maybeSame().stream().flatMap(id -> maybe(id).stream()).toList(),
        portrait.ties().stream()
            .sorted(Comparator.comparing(tie -> -tie.evidence().size()))
            .map(tie -> TieView.of(tie, cast, lines, words))
            .toList(),
        Happening.of(portrait.acts(), lines, view, cast, words),
        Happening.of(portrait.suffers(), lines, view, cast, words),
        portrait.said().stream().map(this::claim).toList(),
        portrait.about().stream().map(this::claim).toList(),
        mentions(from),
        "/search?" + filter,
        "/situation?" + filter);
  }

  /// The name under which most articles are found.
  private String key() {
    return file.known().map(entry -> entry.forms().getFirst()).orElse(file.id());
  }

  private String lead() {
    var all = words.count("articles", file.articles().total());
    return file.articles().isCut()
        ? words.text("actor.lead-cut", all, words.number(file.articles().taken()))
        : words.text("actor.lead", all);
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    facts.add(fact("kind", words.name("kind", entity.type().name())));
    file.known()
        .ifPresent(entry -> {
          entry
              .country()
              .filter(id -> !id.equals(entry.id()))
              .ifPresent(id -> facts.add(fact("country", known(id))));
          entry.parent().ifPresent(id -> facts.add(fact("parent", known(id))));
          term(entry).ifPresent(time -> facts.add(fact("time", time)));
          entry.wikidata().ifPresent(item -> facts.add(fact("wikidata", item)));
          facts.add(fact("source", entry.place()));
        });
    return facts;
  }

  private Fact fact(String name, String value) {
    return new Fact(words.text("actor.fact." + name), value);
  }

  private String known(String id) {
    return Beforehand.name(id, words.taste());
  }

  private Optional<String> term(KnownEntity entry) {
    var term = entry.term();
    return term.from().isEmpty() && term.to().isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                "actor.from-to",
                term.from().map(words::time).orElse("\u2026"),
                term.to().map(words::time).orElse("\u2026")));
  }

  private OfficeView office(OfficeTerm held) {
    var office = held.office();
    return new OfficeView(
        words.taste().isArabic() ? office.forms().getFirst() : office.english(),
        new Party(known(held.of()), Optional.of(Cast.page(held.of()))),
        held.term().from().map(words::time).orElse("\u2026"),
        held.term().to().map(words::time).orElse("\u2026"));
  }

  private FormView form(Form form) {
    return new FormView(
        form.words(),
        words.text("form." + form.kind().name()),
        words.number(form.mentions()),
        words.number(form.articles()),
        form.rules(),
        form.why().map(words::parts).orElse(List.of()));
  }

  private Optional<MaybeView> maybe(String id) {
    return view.entity(id)
        .map(other ->
            new MaybeView(
                cast.party(id),
                lines.quote(entity.mentions().getFirst()),
                lines.quote(other.mentions().getFirst())));
  }

  private ClaimLine claim(Claim claim) {
    var place = claim.support().getFirst().anchor();
    return new ClaimLine(
        claim.id(),
        StoryCard.Chip.of(claim.status(), words.name("status", claim.status().name())),
        lines.words(place),
        lines.headline(place.article()));
  }

  private static String amongMentions(String page) {
    return page + "#mentions";
  }

  private Mentions mentions(int from) {
    var all = entity.mentions();
    int last = Math.min(all.size(), from + MENTIONS);
    var shown = all.subList(Math.min(from, last), last);
    return new Mentions(
        shown.stream().map(lines::quote).toList(),
        words.text(
            "actor.mentions-shown",
            words.number(shown.isEmpty() ? 0 : from + 1),
            words.number(last),
            words.number(all.size())),
        frame.before(from, MENTIONS).map(ActorSketch::amongMentions),
        frame.after(last, all.size()).map(ActorSketch::amongMentions));
  }
}
