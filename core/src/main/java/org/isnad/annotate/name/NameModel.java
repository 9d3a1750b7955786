package org.isnad.annotate.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Origin;
import org.isnad.sequence.Lattice;
import org.isnad.sequence.LinearModel;

/// The trained model of names: reads the evidence of an article and proposes names, each with how
/// sure it is.
///
/// `docs/models/names.md` says what it was trained on and how good it is.
public final class NameModel {

  private static final String FILE = "names-3.model";
  private static final int OUTSIDE = 0;

  /// How sure it must be that a word is of no name to refuse what rules took for one.
  private static final double REFUSED = 0.97;

  private final LinearModel model;

  /// A model that labels in pairs: no name, then beginning and inside of each type.
  public NameModel(LinearModel model) {
    this.model = model;
  }

  /// The model in the jar.
  public static NameModel load() {
    try (var in = NameModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no model " + FILE);
      }
      return new NameModel(LinearModel.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private String origin() {
    return "model:" + model.name();
  }

  /// The names that it alone reads, as it was trained to cut them.
  public List<Name> names(NameEvidence evidence) {
    var tokens = evidence.tokens();
    return read(evidence.features().toArray(int[][]::new), evidence.ends()).stream()
        .map(proposal -> {
          var span = tokens.span(proposal.start(), proposal.end(), 0);
          var key = span.of(tokens.text().toString());
          return new Name(span, proposal.type(), key, new Origin("names", proposal.origin()));
        })
        .toList();
  }

  /// What it says of an article.
  ///
  /// @param proposals the names that it reads, in reading order
  /// @param refused later mentions of persons of which it is sure that they are none
  record Answer(List<Proposal> proposals, Set<Candidate> refused) {}

  /// The names that it reads in an article, in reading order.
  private List<Proposal> read(int[][] features, List<Integer> ends) {
    return read(features, ends, List.of()).proposals();
  }

  /// What it reads in an article, and which names of the rules, in reading order, it refuses.
  Answer read(int[][] features, List<Integer> ends, List<Candidate> names) {
    var proposals = new ArrayList<Proposal>();
    var refused = new HashSet<Candidate>();
    int next = 0;
    int start = 0;
    for (int end : ends) {
      var part = new int[end - start][];
      System.arraycopy(features, start, part, 0, part.length);
      var lattice = new Lattice(model, part);
      sequence(lattice, start, proposals);
      for (; next < names.size() && names.get(next).end() <= end; next++) {
        if (refuses(lattice, start, names.get(next))) {
          refused.add(names.get(next));
        }
      }
      start = end;
    }
    return new Answer(proposals, refused);
  }

  /// Only a later mention of a person is refused, often a family name that is a word as well; for
  /// what else rules read a title, an office or a lexicon vouches.
  private static boolean refuses(Lattice lattice, int offset, Candidate name) {
    return name.type() == NameType.PER
        && name.rule().startsWith("again.")
        && name.start() >= offset
        && IntStream.range(name.start() - offset, name.end() - offset)
            .allMatch(i -> lattice.probability(i, OUTSIDE) >= REFUSED);
  }

  private void sequence(Lattice lattice, int offset, List<Proposal> proposals) {
    int[] best = lattice.best();
    int i = 0;
    while (i < best.length) {
      if (best[i] == OUTSIDE) {
        i++;
        continue;
      }
      int inside = inside(best[i]);
      int end = i + 1;
      while (end < best.length && best[end] == inside) {
        end++;
      }
      double sure = end < best.length ? 1 - lattice.probability(end, inside) : 1;
      for (int k = i; k < end; k++) {
        sure = Math.min(sure, lattice.probability(k, best[k]));
      }
      proposals.add(new Proposal(offset + i, offset + end, type(inside), sure, origin()));
      i = end;
    }
  }

  /// The label inside a name that begins with `label`: labels stand in pairs, after that of no
  /// name.
  private static int inside(int label) {
    return label % 2 == 1 ? label + 1 : label;
  }

  private NameType type(int label) {
    return NameType.valueOf(model.labels().get(label).substring(2));
  }
}
