package org.isnad.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.export.Messages;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;

/// Writes who and what the articles speak of most: the name, its English form, what else it is
/// called, and in how many articles.
final class EntityWriter {

  private static final int SHOWN = 10;
  private static final int SHOWN_IN_FULL = 60;
  private static final int FORMS = 4;

  private final Paper paper;
  private final Messages messages;

  EntityWriter(Paper paper, Messages messages) {
    this.paper = paper;
    this.messages = messages;
  }

  void write(List<Entity> entities) {
    int most = paper.style().extent() == TextStyle.Extent.FULL ? SHOWN_IN_FULL : SHOWN;
    var repeated =
        entities.stream()
            .filter(entity -> entity.mentions().size() > 1)
            .sorted(Comparator.comparingInt(entity -> -entity.mentions().size()))
            .toList();
    if (repeated.isEmpty()) {
      return;
    }
    paper.gap();
    paper.heading(messages.text("entities"));
    repeated.stream().limit(most).forEach(this::entity);
    if (repeated.size() > most) {
      paper.line("", paper.faint(messages.count("more-entities", repeated.size() - most)));
    }
  }

  private void entity(Entity entity) {
    var items = new ArrayList<String>();
    items.add(entity.id() + "  " + paper.bold(paper.words(entity.arabic())));
    if (!paper.isArabic()) {
      items.add(paper.words(entity.english()));
    }
    items.add(messages.count("mentions", entity.mentions().size()));
    long articles = entity.mentions().stream().map(Anchor::article).distinct().count();
    items.add(messages.count("articles", (int) articles));
    paper.items("", "    ", " \u00B7 ", items);
    var forms = entity.aliases().stream().limit(FORMS).map(paper::words).toList();
    if (!forms.isEmpty()) {
      paper.items("    ", messages.text("comma") + " ", forms);
    }
  }
}
