"""Random changes of keys and values of a spec."""

from __future__ import annotations

import random
import re
from pathlib import Path

import yaml

from .broken_files import BREAKS, broken
from .mutation import Mutation
from .positions import Entry, entries, removed, replaced, source

OTHER_TYPES = ("5", "'5'", "0", "-1", "1.5", "true", "null", "''", "text", "[]", "{}", "[a]", "[1, 2]", "{a: b}", "~")
ODD_NAMES = (
    "Warning", "None", "True", "TimeoutError", "Any", "Literal", "Unset", "timeout", "until", "interval", "self",
    "class", "none", "operations", "extra", "body", "headers", "params", "to_dict", "additional_properties",
    "\u017fize", "con\ufb01g", "gr\u00f6\u00dfe", "x-odd", "a b", "a.b", "1st", "_own", "__init__", "$ref", "null",
    "Operations", "WidgetsWaiter", "wait", "list", "str", "page", "total", "items", "request", "rounds", "{a}", "",
)  # fmt: skip


class Mutator:
    """Makes random changes of a valid spec.

    Args:
        folder: Folder of the spec.
        seed: Seed of the random numbers; each mutation depends on it and on its number alone.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}
        self.entries = [(name, entry) for name, text in self.texts.items() for entry in entries(text)]
        self.schemas = sorted({one.name for _, one in self.entries if one.path[:-1] == ("components", "schemas")})
        self.seed = seed
        kinds = {
            "keyword misspelt": (self._misspelt, 6),
            "key removed": (self._removed, 5),
            "type changed": (self._retyped, 5),
            "value changed": (self._changed, 6),
            "value of another key": (self._foreign, 3),
            "list changed": (self._list, 3),
            "reference changed": (self._reference, 2),
            "key moved": (self._moved, 2),
            "key repeated": (self._repeated, 1),
            "name changed": (self._renamed, 4),
        }
        self._kinds = [one for kind, (make, weight) in kinds.items() for one in [(kind, make)] * weight]

    def mutation(self, number: int) -> Mutation:
        """Return a mutation."""
        chance = random.Random(f"{self.seed}/{number}")  # noqa: S311 - not for secrets
        if chance.random() < 0.2:
            return broken(self.texts, chance.choice(BREAKS), chance)
        for attempt in range(1000):
            if attempt % 50 == 0:
                kind, make = chance.choice(self._kinds)
            file, entry = chance.choice(self.entries)
            made = make(chance, file, entry)
            if made is not None:
                what, texts = made
                texts = {file: texts} if isinstance(texts, str) else texts
                files = {name: content.encode() for name, content in {**self.texts, **texts}.items()}
                if files != {name: content.encode() for name, content in self.texts.items()}:
                    return Mutation(kind, f"{'.'.join(entry.path)}: {what}", file, entry.line, files)
        raise ValueError("the spec has nothing to change")

    def _misspelt(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        if not entry.is_keyword or entry.key is None:
            return None
        wrong = misspelt(chance, entry.name)
        return f"{entry.name} is {wrong}", replaced(self.texts[file], entry.key, wrong)

    def _removed(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        return ("removed", removed(self.texts[file], entry)) if entry.key is not None else None

    def _retyped(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        new = chance.choice(OTHER_TYPES)
        return f"is {new}", replaced(self.texts[file], entry.value, new)

    def _changed(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        """Change a number a little, a letter of a string, or the other way round of a truth value."""
        if not isinstance(entry.value, yaml.ScalarNode):
            return None
        old, kind = entry.value.value, entry.value.tag.rpartition(":")[2]
        if kind in ("int", "float"):
            new = chance.choice((f"{old}0", f"-{old}", str(float(old) + 1).removesuffix(".0"), "0", "100000"))
        elif kind == "bool":
            new = "false" if old == "true" else "true"
        else:
            new = misspelt(chance, old) if old else "text"
            new = f"'{new}'" if re.search(r"[:#{}\[\],'\"\n&*!|>%@`]|^[-? ]|^$|^\d|true|false|null", new) else new
            if new.startswith("'"):
                new = "'" + new[1:-1].replace("'", "''") + "'"
        return f"{old[:30]!r} is {new[:40]!r}", replaced(self.texts[file], entry.value, new)

    def _foreign(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        """Take the value that the same key has elsewhere."""
        others = [(name, one) for name, one in self.entries if one.name == entry.name and one is not entry]
        if entry.key is None or not others:
            return None
        name, other = chance.choice(others)
        new = source(self.texts[name], other.value)
        if "\n" in new:
            column = entry.key.start_mark.column
            shift = column - (other.key.start_mark.column if other.key is not None else 0)
            lines = new.split("\n")
            lines[1:] = [(" " * shift + line if shift >= 0 else line[-shift:]) for line in lines[1:]]
            indent = " " * (column + 2)
            new = "\n".join(lines) if isinstance(other.value, yaml.ScalarNode) else f"\n{indent}" + "\n".join(lines)
        return f"has the value of {'.'.join(other.path)}", replaced(self.texts[file], entry.value, new)

    def _list(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        if not isinstance(entry.value, yaml.SequenceNode) or not entry.value.flow_style or not entry.value.value:
            return None
        items = [source(self.texts[file], item) for item in entry.value.value]
        change = chance.choice(("removed", "repeated", "reversed", "added", "emptied", "in another list"))
        position = chance.randrange(len(items))
        if change == "removed":
            del items[position]
        elif change == "repeated":
            items.insert(position, items[position])
        elif change == "reversed":
            items.reverse()
        elif change == "added":
            items.insert(position, chance.choice(("more", "5", "NEW", "id", "name", "null", "[]")))
        elif change == "emptied":
            items = []
        else:
            others = [one.value for _, one in self.entries if isinstance(one.value, yaml.SequenceNode)]
            values = [item.value for other in others for item in other.value if isinstance(item, yaml.ScalarNode)]
            items[position] = f"'{chance.choice(values)}'".replace("\n", " ")
        return f"{change} at {position}", replaced(self.texts[file], entry.value, f"[{', '.join(items)}]")

    def _reference(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        if entry.name != "$ref":
            return None
        name = chance.choice([*self.schemas, "Nothing"])
        new = chance.choice((f"'#/components/schemas/{name}'", f"'#/components/schemas/{name}'", f"'{name}'"))
        return f"is {new}", replaced(self.texts[file], entry.value, new)

    def _moved(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        """Move a key with a short value into another mapping of the same file."""
        if not isinstance(entry.value, yaml.ScalarNode) or entry.key is None:
            return None
        others = [
            one for name, one in self.entries
            if name == file and one.key is not None and not one.holder.flow_style and one.holder is not entry.holder
        ]  # fmt: skip
        other = chance.choice(others)
        text, key = self.texts[file], other.key
        line = f"{source(text, entry.key)}: {source(text, entry.value)}"
        if "\n" in line or key is None:
            return None
        added = f"{line}\n{' ' * key.start_mark.column}"
        position = key.start_mark.index
        if position > entry.key.start_mark.index:
            longer = text[:position] + added + text[position:]
            return f"moved to {'.'.join(other.path[:-1])}", removed(longer, entry)
        shorter = removed(text, entry)
        return f"moved to {'.'.join(other.path[:-1])}", shorter[:position] + added + shorter[position:]

    def _repeated(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, str] | None:
        if entry.key is None or entry.holder.flow_style:
            return None
        text, start = self.texts[file], entry.key.start_mark.index
        added = f"{source(text, entry.key)}: {chance.choice(('text', '5', '{}'))}\n{' ' * entry.key.start_mark.column}"
        return "occurs twice", text[:start] + added + text[start:]

    def _renamed(self, chance: random.Random, file: str, entry: Entry) -> tuple[str, dict[str, str]] | None:
        """Give a schema, property, parameter, tag, operation or method an odd name wherever it occurs."""
        old = entry.name if entry.path[-2:-1] in (("schemas",), ("properties",)) else ""
        if entry.name in ("name", "operationId", "x-method") and isinstance(entry.value, yaml.ScalarNode):
            old = entry.value.value
        if not old or "example" in entry.path:
            return None
        new = chance.choice(ODD_NAMES)
        shown = new if re.fullmatch(r"[\w-]+", new) and new not in ("null", "True") else f"'{new}'"
        pattern = rf"(?<![\w/{{}}']){re.escape(old)}(?![\w/}}'])"
        texts = {name: re.sub(pattern, lambda _: shown, text) for name, text in self.texts.items()}
        inside = rf"(?<=[/{{']){re.escape(old)}(?=[/}}'])"
        texts = {name: re.sub(inside, lambda _: new, text) for name, text in texts.items()}
        return f"is called {new!r}", texts


def misspelt(chance: random.Random, word: str) -> str:
    """Return a string with a letter that is missing, doubled, swapped, replaced or in the other case."""
    position = chance.randrange(len(word))
    before, letter, after = word[:position], word[position], word[position + 1 :]
    change = chance.randrange(6)
    if change == 0 and len(word) > 1:
        return before + after
    if change == 1:
        return before + letter * 2 + after
    if change == 2 and after:
        return before + after[0] + letter + after[1:]
    if change == 3:
        return before + chance.choice("aeorst_") + after
    if change == 4:
        return f"{word}s" if not word.endswith("s") else word[:-1]
    return before + letter.swapcase() + after
