import "./app.css";
import "./js/htmx.js";
import "./js/ready.js";
