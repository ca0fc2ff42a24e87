=== sender 80x24 cursor 1,28
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
* Nombre         [Mi empresa                                                  ]
* País           [México              ▼]  Moneda         MXN
* Zona horaria   [America/Mexico_City  ]* Idioma        [Español             ▼]
* Signo decimal  [.  ]                    RFC           [EKU9003173C9  ]
  Régimen fiscal [                    ▼]  Giro          [                     ]
  Calle          [Av. Reforma          ]  Núm. ext.     [222     ]
  Int.           [        ]               Colonia       [                     ]
  Ciudad         [Ciudad de México     ]  Municipio     [                     ]
  Estado         [                     ]  Código postal [06600   ]
  Contacto       [                     ]  Teléfono      [                     ]
  Correo         [                     ]  Sitio web     [                     ]
  Remitente      [                     ]  Responder a   [                     ]







________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                                                         ddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== where 80x24 cursor 13,23
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.        ┌───────────────────────────────────────────────────┐
 Ciudad      │ ¿Enviar un mensaje de prueba?                     │
 Estado      │ Sale antes que los demás; su destinatario muestra │
 Contacto    │ después lo que dijo el servidor.                  │
 Correo      │                                                   │
 Remitente   │ Correo [                                        ] │
             └───────────────────────────────────────────────────┘





________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







               bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== look-alike 80x24 cursor 13,36
 Empresa › Mi empresa                                 DEMO  ficha · ana · 06:00
 [1 Datos] 2 Series  3 Historial
 Nombre          Mi empresa
 País            México                  Moneda         MXN
 Zona horaria    America/Mexico_City     Idioma         Español
 Signo decimal   .                       RFC            EKU9003173C9
 Régimen fiscal                          Giro
 Calle           Av. Reforma             Núm. ext.      222
 Int.      ┌─ Error ────────────────────────────────────────────────┐
 Ciudad    │ La letra «а» de «аna@firma.example», su carácter 1, es │
 Estado    │ del alfabeto cirílico: no es el correo que parece.     │
 Contacto  │ Escríbalo de nuevo.                                    │
 Correo    │                                                        │
 Remitente │                      [ Aceptar ]                       │
           └────────────────────────────────────────────────────────┘





________________________________________________________________________________

 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb






             bbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                  BBBBBBBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
