import "./app.css";
import "./js/htmx.js";
import "./js/keys.js";
import "./js/page.js";
import "./js/passkey.js";
import "./js/reader.js";
import "./js/review.js";
