"""Screens of what leaves the app (Streamlit)."""
