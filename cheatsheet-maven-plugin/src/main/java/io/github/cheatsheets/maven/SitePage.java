package io.github.cheatsheets.maven;

import java.util.Locale;
import org.apache.maven.reporting.MavenReport;

/** What the site plugin wants to know of the page of cheat sheets. */
interface SitePage extends MavenReport {

    /** The name of the page, and of the folder beside it that has its files. */
    String FOLDER = "cheatsheets";

    @Override
    default boolean isExternalReport() {
        return false;
    }

    // Versions of the site plugin before 3.21 know no other name.
    @SuppressWarnings("deprecation")
    @Override
    default String getOutputName() {
        return FOLDER;
    }

    @Override
    default String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    default String getName(Locale locale) {
        return "Cheat Sheets";
    }

    @Override
    default String getDescription(Locale locale) {
        return "What is in the cheat sheets of this project, with links to their HTML and PDF.";
    }
}
