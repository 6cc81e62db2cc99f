/** Made-up names for made-up people: given name, family name, year of birth. */
export const people: [given: string, family: string, born: number][] = [
  ['Rosa', 'Delgado', 1968], ['Walter', 'Brandt', 1959], ['Hassan', 'Al-Amin', 1965], ['Denise', 'Kowalczyk', 1972],
  ['Grace', 'Mbeki', 1977], ['Kenji', 'Watanabe', 1954], ['Oluwaseun', 'Adebayo', 1982], ['Amina', 'Yusuf', 1987],
  ['Patrick', 'Doyle', 1963], ['Carlos', 'Mendoza', 1978], ['Mei-Ling', 'Chen', 1969], ['Joseph', 'Whitehorse', 1957],
  ['Bogdan', 'Petrescu', 1961], ['Sunita', 'Rao', 1975], ['Emeka', 'Nwosu', 1980], ['Luis', 'Ortega', 1966],
  ['Hannah', 'Goldberg', 1951], ['Olga', 'Ivanova', 1958], ['Marcus', 'Bell', 1971], ['Nadia', 'Haddad', 1984],
  ['Anna', 'Kovács', 1960], ['Samuel', 'Osei', 1974], ['Linh', 'Tran', 1989], ['Thomas', 'Lindgren', 1955],
  ['Beatriz', 'Santos', 1967], ['Ahmed', 'Farouk', 1979], ['Eleanor', 'Price', 1949], ['Dmitri', 'Volkov', 1964],
  ['Yuki', 'Nakamura', 1983], ['Fatima', 'Zahra', 1970], ['George', 'Papadakis', 1956], ['Chloe', 'Bennett', 1991],
  ['Ravi', 'Menon', 1973], ['Ingrid', 'Solberg', 1962], ['Tunde', 'Bakare', 1976], ['Maria', 'Ricci', 1953],
  ['Daniel', 'Cohen', 1968], ['Sofia', 'Marchetti', 1985], ['Peter', 'Novak', 1959], ['Leila', 'Hosseini', 1972],
  ['James', 'Whitaker', 1947], ['Priscilla', 'Owusu', 1981], ['Viktor', 'Horvath', 1965], ['Harold', 'Finch', 1950],
  ['Camille', 'Laurent', 1978], ['Diego', 'Ramírez', 1986], ['Margaret', 'O’Neill', 1952], ['Omar', 'Siddiqui', 1969],
];

/** The second clinic's patients. */
export const peopleElsewhere: [given: string, family: string, born: number][] = [
  ['Ellen', 'Fairbanks', 1958], ['Tobias', 'Krämer', 1974], ['Aisha', 'Karim', 1981], ['Robert', 'Sullivan', 1949],
  ['Noor', 'van Dijk', 1966],
];
