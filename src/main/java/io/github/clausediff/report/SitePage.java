package io.github.clausediff.report;

/**
 * A page of a site.
 *
 * @param path relative to the folder of the series, with slashes
 * @param content the whole file
 */
public record SitePage(String path, String content) {}
