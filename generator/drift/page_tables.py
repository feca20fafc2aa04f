"""Read the tables of parameters of a page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from docutils import nodes

from ..spec.problems import Place
from .described_limits import described_limits
from .facts import Field, Table, is_uri_title, read_mandatory
from .listed_values import listed_values
from .page_markup import blocks, first_line, plain_text, says_deprecated, title_of

COLUMNS = {
    "name": ("parameter", "parameters", "name", "field", "attribute", "property", "key", "argument", "element",
             "header", "parameter name", "field name", "attribute name", "property name", "header name"),
    "type": ("type", "parameter type", "data type", "field type", "value type"),
    "mandatory": ("mandatory", "required", "is mandatory", "mandatory or not"),
    "description": ("description", "meaning", "remarks"),
}  # fmt: skip
PLACEHOLDERS = ("-", "--", "\u2013", "\u2014", "/", "none", "n/a")
EXAMPLE = re.compile("example|sample", re.IGNORECASE)
LISTS = (nodes.bullet_list, nodes.enumerated_list, nodes.definition_list, nodes.field_list, nodes.option_list,
         nodes.line_block)  # fmt: skip
OTHER_TABLES = ("status code", "code", "error code")


class TableReader:
    """Reads the tables of the sections of a page that describe requests and responses.

    Args:
        page: Name of the page.
        problems: Messages about the markup of the page by line. Those that concern a table are removed.
    """

    def __init__(self, page: str, problems: dict[int, str]) -> None:
        self.page = page
        self.problems = problems

    def tables(self, section: nodes.section) -> Iterator[Table]:
        """Yield the tables of parameters, and those that can't be read with their problem.

        Args:
            section: Section called URI, Request… or Response….
        """
        self._note_lists(section)
        status: int | None = None
        anchors: list[str] = []
        for block in blocks(section):
            if isinstance(block, nodes.target):
                anchors += block["names"]
                continue
            if isinstance(block, nodes.table):
                table = self._table(block, title_of(section), status, tuple(anchors))
                if table is not None:
                    yield table
            elif isinstance(block, nodes.system_message):
                if "table" in plain_text(block[0]).lower():
                    yield self._malformed(block, title_of(section), status, tuple(anchors))
            elif found := re.match(r"Status code: *(\d{3})", plain_text(block), re.IGNORECASE):
                status = int(found[1])
            anchors = []

    def _note_lists(self, section: nodes.section) -> None:
        """Note the lists of a section, which may describe fields. Examples are left out."""
        title = title_of(section)
        for child in section.children if not EXAMPLE.search(title) else ():
            has_uris = is_uri_title(title) and "/" in plain_text(child)
            if isinstance(child, LISTS) and not has_uris:
                reason = f"the section {title} has a list, which may describe fields and is not read"
                self.problems.setdefault(first_line(child) or 1, reason)

    def _malformed(self, message: nodes.system_message, section: str, status: int | None, anchors: Any) -> Table:
        """Return a table from the message that docutils left in its place, which quotes the source."""
        first = int(message.get("line") or 1)
        source = message[1].astext() if len(message) > 1 else ""
        inside = [line for line in sorted(self.problems) if first <= line <= first + source.count("\n") + 1]
        line = next((line for line in inside if self.problems[line].startswith("Malformed table")), first)
        reason = self.problems.get(line, plain_text(message[0]))
        for known in inside:
            del self.problems[known]
        heading = re.search(r"\.\. table:: *(.*)", source)
        title = _without_number(heading[1].replace("*", "") if heading else "")
        return Table(section, status, title, anchors, (), f"its markup is malformed: {reason}", Place(self.page, line))

    def _table(self, table: nodes.table, section: str, status: int | None, anchors: tuple[str, ...]) -> Table | None:
        """Return a table, or None for a table of status codes."""
        title, line = _without_number(title_of(table)), first_line(table) or 1
        names = column_names(table)
        columns = [_column(name) for name in names]
        place, problem = Place(self.page, line), ""
        unknown = [name for name, column in zip(names, columns, strict=True) if column is None]
        if names and names[0] in OTHER_TABLES and "type" not in columns:
            return None
        if not names:
            problem = "it has no row of headings"
        elif _width(table) != len(names):
            problem = f"its headings {', '.join(names)} span columns or rows"
        elif unknown:
            problem = f"its columns are {', '.join(names)}; the heading {unknown[0]!r} is unknown"
        elif "name" not in columns or "type" not in columns:
            problem = f"its columns are {', '.join(names)}; a column for names or types is missing"
        elif repeated := [name for name, column in zip(names, columns, strict=True) if columns.count(column) > 1]:
            problem = f"its columns {' and '.join(repeated)} have the same meaning"
        if problem:
            return Table(section, status, title, anchors, (), problem, place)
        rows = list(_grid(next(table.findall(nodes.tbody)).children, len(columns)))
        fields = [self._field(dict(zip(columns, row, strict=True)), line) for row in rows]
        return Table(section, status, title, anchors, tuple(filter(None, fields)), place=place)

    def _field(self, cells: dict[Any, Any], table_line: int) -> Field | None:
        """Return a row, or None if it says that there is no field."""
        name, type_ = (_cell_text(cells[column]) for column in ("name", "type"))
        line = next((found for cell in cells.values() if cell is not None and (found := first_line(cell))), table_line)
        place = Place(self.page, line)
        if name.lower() in PLACEHOLDERS and type_.lower() in ("", *PLACEHOLDERS):
            return None
        spanning = [cell for column, cell in cells.items() if column != "description" and _spans(cell)]
        if spanning or not name:
            texts = [_cell_text(cell) for cell in cells.values()]
            text = " ".join(dict.fromkeys(text for text in texts if text))
            shape = "spans columns or other rows" if spanning else "has no name"
            return Field("", "", problems=(f"the row {shape}: {_shortened(text)}",), place=place)
        mandatory, problems = read_mandatory(_cell_text(cells["mandatory"])) if "mandatory" in cells else (None, ())
        if "mandatory" in cells and mandatory is None and not problems:
            problems = ("the column of mandatory fields is empty",)
        if not type_:
            problems += ("the column of types is empty",)
        if any(True for cell in cells.values() if cell is not None for _ in cell.findall(nodes.table)):
            problems += ("the row contains a table",)
        description = cells.get("description")
        return Field(
            name=name,
            type=type_,
            mandatory=mandatory,
            table=_link(cells["type"], [] if description is None else [description]),
            values=() if description is None else listed_values(description),
            problems=problems,
            limits=described_limits(_cell_text(description)),
            is_deprecated=says_deprecated(_cell_text(description)) or says_deprecated(name),
            place=place,
        )


def column_names(table: nodes.table) -> list[str]:
    """Return the headings of a table in lower case; none without a row of headings."""
    head = next(table.findall(nodes.thead), None)
    return [] if head is None else [plain_text(entry).lower().strip("* :") for entry in head[0].children]


def _width(table: nodes.table) -> int:
    """Return the number of columns; 0 if the headings have more than one row."""
    head = next(table.findall(nodes.thead), None)
    return len(list(table.findall(nodes.colspec))) if head is not None and len(head.children) == 1 else 0


def has_fields(table: nodes.table) -> bool:
    """Return whether the headings are those of a table of parameters."""
    columns = {_column(name) for name in column_names(table)}
    return {"name", "type"} <= columns


def _column(name: str) -> str | None:
    return next((column for column, names in COLUMNS.items() if name in names), None)


def _without_number(title: str) -> str:
    return re.sub(r"^Table \d+\s*", "", title)


def _grid(rows: Iterable[Any], width: int) -> Iterator[list[Any]]:
    """Yield the cells of each row by column. A cell that spans columns or rows is in each of them."""
    above: dict[int, tuple[Any, int]] = {}
    for row in rows:
        cells: list[Any] = [None] * width
        for column, (cell, more) in list(above.items()):
            cells[column] = cell
            above[column] = (cell, more - 1)
            if more == 1:
                del above[column]
        waiting = iter(row.children)
        column = 0
        while column < width:
            if cells[column] is not None:
                column += 1
                continue
            cell = next(waiting, None)
            span = 1 + (cell.get("morecols", 0) if cell is not None else 0)
            for covered in range(column, min(column + span, width)):
                cells[covered] = cell
                if cell is not None and cell.get("morerows", 0):
                    above[covered] = (cell, cell["morerows"])
            column += span
        yield cells


def _spans(cell: Any) -> bool:
    return cell is None or bool(cell.get("morecols", 0) or cell.get("morerows", 0))


def _cell_text(cell: Any) -> str:
    """Return the text of a cell. A cell with nothing but a hyphen is parsed as an empty list."""
    if cell is None:
        return ""
    is_hyphen = not plain_text(cell) and any(isinstance(child, nodes.bullet_list) for child in cell.children)
    return "-" if is_hyphen else plain_text(cell)


def _shortened(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")


def _link(type_: nodes.Element, descriptions: Sequence[nodes.Element]) -> str | None:
    """Return the anchor that a row links to: from its type, or from text such as `Table 4` in its description."""
    for link in type_.findall(nodes.reference):
        if anchor := _anchor(link):
            return anchor
    for description in descriptions:
        for link in description.findall(nodes.reference):
            if re.match(r"Table \d+", link.astext()) and (anchor := _anchor(link)):
                return anchor
    return None


def _anchor(link: nodes.reference) -> str | None:
    """Return the target of a link; of a web link, the part behind `#`."""
    if "refname" in link:
        return str(link["refname"])
    return str(link.get("refuri", "")).partition("#")[2].lower() or None
