//! The themes of the campaign, as in the letter: stable words for the store, the address and open
//! data, each with the message that names it.

/// Words and the messages that name them, in the order of pages.
pub const THEMES: [(&str, &str); 16] = [
    ("inclusion", "profile-theme-inclusion"),
    ("equality", "profile-theme-equality"),
    ("migrants", "profile-theme-migrants"),
    ("violence-against-women", "profile-theme-violence-against-women"),
    ("hate-speech", "profile-theme-hate-speech"),
    ("water", "profile-theme-water"),
    ("food", "profile-theme-food"),
    ("health", "profile-theme-health"),
    ("housing", "profile-theme-housing"),
    ("environment", "profile-theme-environment"),
    ("culture", "profile-theme-culture"),
    ("peace", "profile-theme-peace"),
    ("participation", "profile-theme-participation"),
    ("education", "profile-theme-education"),
    ("digital", "profile-theme-digital"),
    ("commons", "profile-theme-commons"),
];

/// The message that names a theme.
pub fn label_id(word: &str) -> Option<&'static str> {
    THEMES.iter().find(|(theme, _)| *theme == word).map(|(_, label)| *label)
}
