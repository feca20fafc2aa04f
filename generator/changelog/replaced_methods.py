"""Find methods whose names survive, but which call another operation."""

from attrs import frozen

from .change import Reporter
from .matched_operations import Method

READING = ("get", "head")


@frozen
class ReplacedMethods:
    """Finds out what the old name of a method does in the new document.

    Args:
        old: Operations of the old document by method and path.
        new: Methods of the new document by name.
        helpers: The same for further methods that are generated from their operations.
        routes: Methods of the new document by method and path.
    """

    old: dict[tuple[str, str], Method]
    new: dict[str, Method]
    helpers: dict[str, Method]
    routes: dict[tuple[str, str], Method]

    @classmethod
    def of(cls, before: list[Method], after: list[Method]) -> "ReplacedMethods":
        """Return the finder for the methods of two documents."""
        return cls(
            {method.route: method for method in before},
            {method.subject: method for method in after},
            {name: method for method in after for name in method.helpers},
            {method.route: method for method in after},
        )

    def owner(self, identity: str) -> Method | None:
        """Return the new method with an operation ID; None without one."""
        return next((method for method in self.new.values() if method.id == identity), None)

    def report(self, before: Method, after: Method | None, report: Reporter) -> bool:
        """Report that the old name does something else, and return whether it does.

        Args:
            before: Method of the old document.
            after: Method of the new document that matches it; None without a match.
            report: Reporter of the old name.
        """
        other = self._other(before, after)
        if other is None:
            return False
        successor = after if after is not None and after.subject != before.subject else self.routes.get(before.route)
        new_name = successor.subject if successor is not None and successor.subject != before.subject else ""
        what = f"now sends {_place(other)} as `{other.id}` instead of {_place(before)}"
        what += f"; that is now `{new_name}`" if new_name else "; that was removed" if after is None else ""
        names = (*before.other_names, *other.other_names)
        report("method-means-other" if new_name else "method-replaced", what, names, new_name=new_name)
        return True

    def _other(self, before: Method, after: Method | None) -> Method | None:
        """Return the operation that the old name calls now if it has another purpose; None otherwise."""
        if after is None or after.subject != before.subject:
            return self.new.get(before.subject) or self.helpers.get(before.subject)
        origin = self.old.get(after.route)
        takes_over = origin is not None and origin.id != before.id
        verbs = {before.verb, after.verb}
        deletes = "delete" in verbs and bool(verbs & {*READING})
        return after if takes_over or deletes else None


def _place(method: Method) -> str:
    return f"`{method.verb.upper()} {method.path}`"
