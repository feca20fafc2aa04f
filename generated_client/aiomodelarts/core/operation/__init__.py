"""Operations: what is known about each operation, and how the arguments of a call are encoded."""
