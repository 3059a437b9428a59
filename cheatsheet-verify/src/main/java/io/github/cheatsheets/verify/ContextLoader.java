package io.github.cheatsheets.verify;

/** Sets the context class loader of the current thread, where libraries look for their services, until it is restored. */
final class ContextLoader {

    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    ContextLoader(ClassLoader loader) {
        thread.setContextClassLoader(loader);
    }

    void restore() {
        thread.setContextClassLoader(before);
    }
}
