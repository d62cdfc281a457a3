package io.github.clausediff.cli;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser without a network, and every message that its pages wrote to the console. */
final class Chromium implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser browser =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setHeadless(true)
                  .setChromiumSandbox(false)
                  .setArgs(ARGUMENTS));

  /** What pages wrote to the console, errors of scripts and refusals of the policy among it. */
  final List<String> messages = new ArrayList<>();

  /** A new page, alone in its context. */
  Page page(NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setOffline(true));
    Page page = context.newPage();
    page.onConsoleMessage(message -> messages.add(message.text()));
    page.onPageError(messages::add);
    page.onDialog(dialog -> messages.add("dialog: " + dialog.message()));
    return page;
  }

  /** A page of a width, the usual way. */
  Page page(int width) {
    return page(new NewContextOptions().setViewportSize(width, 900));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
