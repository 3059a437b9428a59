package io.github.cheatsheets.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Loads a checker's package beside the libraries that it needs. Its own libraries come first, so that none of the build's can
 * get in the way; only what is not there comes from the parent.
 */
final class FamilyLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final String packagePrefix;

    FamilyLoader(URL[] libraries, String packagePrefix, ClassLoader parent) {
        super(libraries, parent);
        this.packagePrefix = packagePrefix;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? ownOrParents(name, resolve) : loaded;
        }
    }

    private Class<?> ownOrParents(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(packagePrefix)) {
            return define(name);
        }
        return findResource(fileOf(name)) == null ? super.loadClass(name, resolve) : findClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    /** Only its own if it has any: the build's services of that name are made for the build's libraries. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(fileOf(name))) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static String fileOf(String name) {
        return name.replace('.', '/') + ".class";
    }
}
