package io.github.cheatsheets.build;

import io.github.cheatsheets.verification.VerificationRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What is known of the examples of sheets: from this project's verification, else from that of the sheet's artifact. */
final class Verifications {

    private final Map<String, VerificationRecord> ofProject;

    /**
     * Takes the results of a project's verification, if there are any.
     *
     * @param folder the folder that results are in
     */
    Verifications(Path folder) throws UserException {
        ofProject = new VerificationFile(folder).read();
    }

    /** Returns what is known of a sheet. */
    Optional<VerificationRecord> of(NamedSheet sheet) throws IOException {
        VerificationRecord own = ofProject.get(sheet.id());
        return own == null ? sheet.source().verification() : Optional.of(own);
    }
}
