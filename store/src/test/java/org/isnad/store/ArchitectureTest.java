package org.isnad.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which package of the store may know which.
@AnalyzeClasses(packages = "org.isnad.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule sqlStaysInItsPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.store.sqlite..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..")
          .because("the file can then be replaced alone");

  @ArchTest
  static final ArchRule luceneStaysInItsPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isnad.store.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("the index can then be replaced alone");

  @ArchTest
  static final ArchRule theStoreAnnotatesNothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.annotate..", "org.isnad.page..", "org.isnad.export..")
          .because("it keeps what the stages made, and remembers for the one that links");
}
