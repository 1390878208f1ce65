"""Points of attention: what people found, what it rests on, what speaks against it, and what the computer adds."""
