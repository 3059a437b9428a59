package com.example;

/** Puts versions into production; see the <a href="doc-files/team.pdf">commands</a>. */
public final class Deployment {

    private Deployment() {}
}
