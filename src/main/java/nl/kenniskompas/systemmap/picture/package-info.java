/// The map as a picture: where its factors stand, the page with the picture and its equal in words, and files of it.
///
/// Factors keep their places between visits. What has none yet is placed in memory, the same way each time, around what
/// is kept, so that looking writes nothing and nothing jumps. One [Scene] is drawn by the page, by the files and, with
/// script, on a canvas that begins where the page's own picture stood.
@NullMarked
package nl.kenniskompas.systemmap.picture;

import org.jspecify.annotations.NullMarked;
