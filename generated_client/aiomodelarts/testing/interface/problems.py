"""Problems with requests to the interface, as JSON with a remedy."""

from __future__ import annotations


class Problem(Exception):
    """A request to the interface that is refused.

    Args:
        status: HTTP status of the response.
        error: What is wrong.
        remedy: What the caller can do about it.
        place: Part of the request that is wrong, such as `body: seconds`; empty if it is the request as a whole.
    """

    def __init__(self, status: int, error: str, remedy: str, place: str = "") -> None:
        self.status = status
        self.error = error
        self.remedy = remedy
        self.place = place
        super().__init__(status, error, remedy, place)

    def to_dict(self) -> dict[str, str]:
        """Return the body of the response."""
        return {"error": self.error, "place": self.place, "remedy": self.remedy}
