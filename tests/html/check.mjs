// SPDX-License-Identifier: EUPL-1.2
// Holds each page of a folder to HTML (html-validate) and to accessibility (axe-core in one headless Chromium).
// node check.mjs CHROMIUM FOLDER WRONG: every page must be without a fault, but WRONG must have one of each kind.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const [, , chromium, folder, wrong] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    // Line ends and spacing are no matter of the standard.
    rules: { "no-trailing-whitespace": "off", "no-inline-style": "off" },
});
const browser = await puppeteer.launch({
    executablePath: chromium, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const page = await browser.newPage();
let failed = false;
let count = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
    const path = join(folder, name);
    const report = await rules.validateString(readFileSync(path, "utf8"), path);
    const html = report.results.flatMap((result) => result.messages);
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    if (name === wrong) {
        if (html.length === 0 || violations.length === 0) {
            failed = true;
            console.log(`${name}: nothing was found, so the checks do not work`);
        }
        continue;
    }
    ++count;
    for (const message of html.slice(0, 10)) console.log(`${name}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    for (const violation of violations)
        console.log(`${name} ${violation.id} ${violation.help}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
    failed ||= html.length > 0 || violations.length > 0;
}
await browser.close();
console.log(`${count} pages`);
process.exit(failed || count === 0 ? 1 : 0);
