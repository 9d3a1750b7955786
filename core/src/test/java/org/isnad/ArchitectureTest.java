package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;

/// Which package of the core may know which, and what no code of the core may do.
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PLATFORM = {"java..", "org.jspecify.."};

  @ArchTest
  static final ArchRule modelKnowsNobody =
      classes()
          .that()
          .resideInAPackage("org.isnad.model")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM).or(in("org.isnad.model")))
          .because("the records are what every stage and every engine shares");

  @ArchTest
  static final ArchRule modelIsData =
      classes()
          .that()
          .resideInAPackage("org.isnad.model")
          .should(beRecordEnumOrSealed())
          .because("the model holds data; behaviour lives in the stages");

  @ArchTest
  static final ArchRule textKnowsOnlyTheModel = mayKnow("org.isnad.text..", "org.isnad.model");

  @ArchTest
  static final ArchRule lexiconsKnowTextAndModel =
      mayKnow("org.isnad.lexicon..", "org.isnad.model", "org.isnad.text");

  @ArchTest
  static final ArchRule knowledgeKnowsTextAndLexicons =
      mayKnow("org.isnad.knowledge..", "org.isnad.model", "org.isnad.text", "org.isnad.lexicon");

  @ArchTest
  static final ArchRule annotatorsKnowTextAndLexicons =
      mayKnow(
          "org.isnad.annotate..",
          "org.isnad.annotate..",
          "org.isnad.model",
          "org.isnad.text",
          "org.isnad.lexicon",
          "org.isnad.knowledge",
          "org.isnad.sequence");

  @ArchTest static final ArchRule sequencesKnowNobody = mayKnow("org.isnad.sequence..");

  @ArchTest
  static final ArchRule annotatorsKnowNoOtherAnnotator =
      slices()
          .matching("org.isnad.annotate.(*)..")
          .should()
          .notDependOnEachOther()
          .because("they speak through layers, so that one can be replaced alone");

  @ArchTest
  static final ArchRule pagesKnowTextAndLexicons =
      mayKnow(
          "org.isnad.page..",
          "org.isnad.page..",
          "org.isnad.model",
          "org.isnad.text",
          "org.isnad.lexicon");

  @ArchTest
  static final ArchRule linkingStagesKnowNoAnnotator =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.isnad.reuse..",
              "org.isnad.story..",
              "org.isnad.provenance..",
              "org.isnad.situation..",
              "org.isnad.entity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.annotate..", "org.isnad.page..", "org.isnad.export..")
          .allowEmptyShould(true)
          .because("they read layers, whoever made them");

  @ArchTest
  static final ArchRule linkingStagesKnowNotEachOther =
      slices()
          .matching("org.isnad.(reuse|story|provenance|situation|entity)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true)
          .because("what one hands to the next is a record of the model");

  @ArchTest
  static final ArchRule theCodecKnowsOnlyTheModel = mayKnow("org.isnad.codec..", "org.isnad.model");

  @ArchTest
  static final ArchRule scoresKnowOnlyWhatAReportHolds =
      mayKnow(
          "org.isnad.score..",
          "org.isnad.score..",
          "org.isnad.model",
          "org.isnad.text",
          "org.isnad.lexicon");

  @ArchTest
  static final ArchRule nobodyKnowsTheScores =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.score..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.isnad.score..")
          .because("what is measured must not look at the measure");

  @ArchTest
  static final ArchRule exportersKnowOnlyTheModel =
      mayKnow("org.isnad.export..", "org.isnad.export..", "org.isnad.model", "org.isnad.text");

  @ArchTest
  static final ArchRule exportersKnowNoOtherExporter =
      slices()
          .matching("org.isnad.export.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a format can then be added or dropped alone");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("org.isnad.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package in a cycle cannot be understood alone");

  @ArchTest
  static final ArchRule noClockAndNoDice =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("the same input must give the same bytes, today and next year");

  @ArchTest
  static final ArchRule noDefaultsOfTheMachine =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "setDefault", Locale.class)
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("a report must not depend on the language of the machine");

  @ArchTest
  static final ArchRule noTalkingAndNoExit =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
          .because("the core is a library: its user decides what is printed and when to stop");

  @ArchTest
  static final ArchRule noMutableStaticField =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .because("a stage is used by many threads");

  private static ArchRule mayKnow(String who, String... whom) {
    var known = resideInAnyPackage(PLATFORM).or(resideInAnyPackage(whom)).or(in(who));
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(are(resideInAPackage("org.isnad..").and(not(known))))
        .allowEmptyShould(true)
        .because("dependencies run from the stages to text, lexicon and model, never back");
  }

  private static DescribedPredicate<JavaClass> in(String packages) {
    return resideInAPackage(packages);
  }

  private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
    return DescribedPredicate.not(predicate);
  }

  private static ArchCondition<JavaClass> beRecordEnumOrSealed() {
    return new ArchCondition<>("be a record, an enum or a sealed interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean data =
            type.isRecord()
                || type.isEnum()
                || type.getSimpleName().equals("package-info")
                || type.isInterface() && type.reflect().isSealed();
        events.add(new SimpleConditionEvent(type, data, type.getName() + " is neither"));
      }
    };
  }
}
