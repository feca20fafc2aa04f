"""Files that are damaged as a whole: by an interrupted write, a merge, an editor or an encoding."""

from __future__ import annotations

import codecs
import random
from collections.abc import Callable, Mapping
from pathlib import Path

from .mutation import Mutation

BREAKS = (
    "truncated", "bytes flipped", "merge markers", "line removed", "line repeated", "line indented", "lines swapped",
    "tab", "null byte", "byte order mark", "line ends", "quote left open", "emptied", "in UTF-16", "in Latin-1",
    "missing", "in capitals", "as JSON", "copied", "locked", "a folder", "lines joined", "anchor", "garbage",
)  # fmt: skip
GARBAGE = (" :", " - ", "}", "]", " %", " @x", "\u2028", "\u0085", "\x0b", " ?", " #", "\ufeff")


def broken(texts: Mapping[str, str], how: str, chance: random.Random) -> Mutation:
    """Return a mutation that damages one file.

    Args:
        texts: Content of the files, by name.
        how: One of `BREAKS`.
        chance: Random numbers.
    """
    file = chance.choice(sorted(texts))
    text = texts[file]
    lines = text.split("\n")
    number = chance.randrange(len(lines) - 1)
    files = {name: content.encode() for name, content in texts.items()}
    damaged = _of_lines(lines, number, how, chance)
    if damaged is not None:
        files[file] = "\n".join(damaged).encode()
    elif how in ("missing", "in capitals", "as JSON", "a folder"):
        del files[file]
    else:
        files[file] = _of_bytes(text, how, chance)
    name = f"file {how}"
    return Mutation(f"file: {how}", name, file, number + 1, files, _preparation(file, text, how))


def _of_lines(lines: list[str], number: int, how: str, chance: random.Random) -> list[str] | None:
    line = lines[number]
    before, after = lines[:number], lines[number + 1 :]
    end = min(len(lines), number + chance.randrange(1, 6))
    found = {
        "merge markers": [
            *before, "<<<<<<< HEAD", *lines[number:end], "=======", *lines[number:end], ">>>>>>> theirs", *lines[end:],
        ],
        "line removed": [*before, *after],
        "line repeated": [*before, line, line, *after],
        "line indented": [*before, line[1:] if chance.random() < 0.5 else f" {line}", *after],
        "lines swapped": [*before, *after[:1], line, *after[1:]],
        "lines joined": [*before, line + "".join(after[:1]), *after[1:]],
        "tab": [*before, line.replace("  ", "\t", 1), *after],
        "quote left open": [*before, line.replace(": ", ": '", 1) if ": " in line else f"{line}'", *after],
        "line ends": [f"{one}\r" for one in lines],
        "anchor": [*before, line.replace(": ", ": &a ", 1) if ": " in line else f"{line} *a", *after],
        "garbage": [*before, line + chance.choice(GARBAGE), *after],
    }  # fmt: skip
    return found.get(how)


def _of_bytes(text: str, how: str, chance: random.Random) -> bytes:
    content = text.encode()
    if how == "truncated":
        return content[: chance.randrange(len(content))]
    if how == "bytes flipped":
        damaged = bytearray(content)
        for _ in range(chance.randrange(1, 4)):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        return bytes(damaged)
    if how == "null byte":
        position = chance.randrange(len(content))
        return content[:position] + b"\x00" + content[position:]
    return {
        "byte order mark": codecs.BOM_UTF8 + content,
        "in UTF-16": text.encode("utf-16"),
        "in Latin-1": text.replace("a", "\u00e4", 1).encode("latin-1"),
        "emptied": b"",
    }.get(how, content)


def _preparation(file: str, text: str, how: str) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        path = folder / file
        if how == "in capitals":
            path.with_suffix(".YAML").write_text(text, encoding="utf-8")
        elif how == "as JSON":
            path.with_suffix(".json").write_text("{}", encoding="utf-8")
        elif how == "copied":
            path.with_name(f"copy_of_{file}").write_text(text, encoding="utf-8")
        elif how == "locked":
            path.with_name(f".#{file}").symlink_to("me@host.1")
        elif how == "a folder":
            path.mkdir()

    return prepare
