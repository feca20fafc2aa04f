"""What goes wrong."""


class Fault(Exception):
    """Not public by this name, but its members are reached through those that are."""

    def explain(self, language: str = "en") -> str:
        """Say it."""
        return language


class ApiError(Fault):
    """The service refused."""

    def __init__(self, status: int, code: str = "") -> None:
        super().__init__(status, code)
        self.status = status


def helper(value: int) -> int:
    """Not public."""
    return value
