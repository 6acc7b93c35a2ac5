import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

// The server links `/assets/app.css?v=HASH`; the pages' first paint needs the fonts named on the other lines.
const preloaded = /source-(sans-3|serif-4)-latin-wght-normal/;

function buildFile() {
  return {
    name: "kenniskompas-build-file",
    generateBundle(_, bundle) {
      const hash = createHash("sha256");
      for (const name of Object.keys(bundle).sort()) {
        hash.update(name).update(bundle[name].code ?? bundle[name].source);
      }
      const fonts = Object.keys(bundle).filter((name) => preloaded.test(name)).sort();
      const source = [hash.digest("hex").slice(0, 12), ...fonts].join("\n") + "\n";
      this.emitFile({ type: "asset", fileName: "build.txt", source });
    },
  };
}

// What we hand on from others, with its licence; the minifier drops the notices in the files themselves.
function noticesFile() {
  const read = (...path) => JSON.parse(readFileSync(join(here, ...path, "package.json"), "utf8"));
  return {
    name: "kenniskompas-notices-file",
    generateBundle() {
      const { dependencies, devDependencies } = read();
      const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== "vite");
      const lines = names.map((name) => read("node_modules", name)).map((them) => `${them.name} ${them.version} ${them.license}`);
      this.emitFile({ type: "asset", fileName: "notices.txt", source: lines.join("\n") + "\n" });
    },
  };
}

export default defineConfig({
  root: here,
  logLevel: "warn",
  base: "./",
  publicDir: "public",
  plugins: [buildFile(), noticesFile()],
  build: {
    outDir: resolve(here, process.env.KENNISKOMPAS_ASSETS ?? "../target/classes/static/assets"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    rolldownOptions: {
      // htmx carries an eval that allowEval=false keeps shut, and that the Content-Security-Policy forbids.
      checks: { eval: false, pluginTimings: false },
      input: { app: resolve(here, "src/app.js"), map: resolve(here, "src/map.js") },
      output: {
        entryFileNames: "[name].js",
        assetFileNames: ({ names }) => (/\.woff2$/.test(names[0]) ? "fonts/[name]-[hash][extname]" : "[name][extname]"),
      },
    },
  },
});
