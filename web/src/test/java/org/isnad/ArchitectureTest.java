package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package of the reading room may know which.
@AnalyzeClasses(
    packages = {
      "org.isnad.http",
      "org.isnad.room",
      "org.isnad.web",
      "org.isnad.rest",
      "org.isnad.server"
    },
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theHttpLibraryStaysInTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun.net.httpserver..", "org.isnad.server..")
          .because("the server can then be replaced alone");

  @ArchTest
  static final ArchRule pagesAndProgramsKnowNotEachOther =
      slices()
          .matching("org.isnad.(web|rest)..")
          .should()
          .notDependOnEachOther()
          .because("what both need is a question to the room");

  @ArchTest
  static final ArchRule templatesStayInThePages =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("the templates can then be replaced alone");

  @ArchTest
  static final ArchRule theRoomShowsNothing =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.room..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.web..", "org.isnad.rest..", "org.isnad.server..", "org.isnad.export..")
          .because("it serves people and programs alike");

  @ArchTest
  static final ArchRule nobodyHereAnnotates =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.annotate..",
              "org.isnad.page..",
              "org.isnad.link..",
              "org.isnad.store.sqlite..")
          .because("that is asked of the desk");

  @ArchTest
  static final ArchRule onlyTheCommandLineTalks =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what is printed is the command line's business");
}
