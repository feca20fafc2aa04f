"""Compare the operations of the spec with the documented ones."""

from ..spec.problems import Place
from ..spec.source import SpecMap
from .compare_bodies import BodyComparison
from .differences import Comparison, Count, Report
from .documented_tables import Tables, body_tables, page_parameters, parameter_tables
from .documented_values import ValueComparison
from .facts import DocumentedOperation, Facts, Unreadable
from .matched_operations import Match, match_operations
from .operation_comparison import OperationComparison


def compare(document: SpecMap, facts: Facts) -> list[Comparison]:
    """Compare all operations.

    Args:
        document: The bundled spec.
        facts: Documented facts.

    Returns:
        A comparison for each operation: those of the spec, in its order, then those that only the source has.
    """
    tables = Tables(facts.operations)
    values = ValueComparison(facts)
    found: list[Comparison] = []
    for match in match_operations(document, facts):
        if match.unreadable is not None:
            comparison = _unreadable(match, match.unreadable)
        elif match.documented is None:
            comparison = _undocumented(match, facts)
        elif match.operation is None:
            comparison = _missing(match.documented, tables, values)
        else:
            comparison = OperationComparison(document, tables, values, match, match.documented).compare()
        _duplicates(match, comparison)
        found.append(comparison)
    tables.report_unreached()
    return found


def _undocumented(match: Match, facts: Facts) -> Comparison:
    comparison = not_compared(match)
    if not (match.generation == "withdrawn" and facts.source == "docs"):
        report = Report(comparison, "operation")
        report.add("", "excess", "", f"{match.method} {match.path}", location=(match.place, ""))
    return comparison


def not_compared(match: Match) -> Comparison:
    """Return a comparison without differences for an operation that the source lacks."""
    return Comparison(match.name, "", match.page, match.generation, match.tag, found=False)


def _unreadable(match: Match, page: Unreadable) -> Comparison:
    name = page.id or page.place.file
    generation = match.generation or ("historical" if page.place.file.startswith("historical_apis/") else "current")
    operation = match.name if match.operation is not None else name
    comparison = Comparison(operation, name, page.place.file, generation, match.tag, found=False)
    Report(comparison, "operation", page.place).add("", "unreadable", page.reason, location=(match.place, ""))
    return comparison


def _missing(documented: DocumentedOperation, tables: Tables, values: ValueComparison) -> Comparison:
    comparison = Comparison(documented.id, documented.id, documented.page, documented.generation, "", found=False)
    report = Report(comparison, "operation", documented.place)
    report.add("", "missing", f"{documented.endpoint}, {documented.page}")
    for place in ("path", "query", "header"):
        comparison.parameters += Count(0, len(page_parameters(documented, place)))
    for table in parameter_tables(documented):
        if table.problem:
            report.at(table).add(f"table {table.title}".strip(), "unreadable", table.problem)
    # Without a schema, the fields are only counted.
    for part, count in (("Request", comparison.request), ("Response", comparison.response)):
        body = Report(comparison, part.lower(), documented.place)
        for of_body in body_tables(documented, part).values():
            BodyComparison(tables, documented, values, body, count, part == "Request").compare_body(of_body, None)
    for unread in documented.unreadable:
        Report(comparison, "operation", unread.place).add("", "unreadable", unread.reason)
    return comparison


def _duplicates(match: Match, comparison: Comparison) -> None:
    """Report other pages with the same method and path, of which only one can be compared."""
    for other in match.duplicates:
        compared = "" if match.documented is None else match.documented.page
        report = Report(comparison, "operation", other.place or Place(other.page, 1))
        report.add("", "duplicate", f"{other.endpoint} is also on the page {other.page}", f"compared with {compared}",
                   location=(match.place, ""))  # fmt: skip
