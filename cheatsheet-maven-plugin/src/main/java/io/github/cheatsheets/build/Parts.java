package io.github.cheatsheets.build;

/** Where parts come from that are fetched only when a build asks for them. May be used by several threads. */
public interface Parts {

    /**
     * Fetches a part, unless this build has it already.
     *
     * @return what loads the classes of the part; it is shared by the whole build and closed at its end
     * @throws PartUnavailableException if an artifact of the part cannot be had
     */
    ClassLoader load(Part part) throws PartUnavailableException;
}
