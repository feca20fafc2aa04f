"""A flower shop that trains a new classifier each season."""

from .season import Season, SeasonFailed

__all__ = ["Season", "SeasonFailed"]
