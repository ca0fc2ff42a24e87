=== phones 80x24 cursor 7,61
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Teléfonos de Chile                                     ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [63 221 2345      ]
  Teléfono 2          [+52 449 123 456>]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr






                                                             bbbbbbbbbbbbbbbbb











                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== last-fields 80x24 cursor 16,23
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
* Razón social        [Teléfonos de Chile                                     ]↑
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [63 221 2345      ]
  Teléfono 2          [+52 449 123 456>]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]
                      [                                                       ]
________________________________________________________________________________

 Enter: línea nueva · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                               d














                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== first-fields 80x24 cursor 1,29
 [modificado] Clientes › Alta: Cliente              DEMO  ficha · oscar · 06:00
  Clave               [000028  ]
* Razón social        [Teléfonos de Chile                                     ]
  Nombre comercial    [                                                       ]
* Tipo                [Cliente        ▼]  País              [Chile           ▼]
  RUT                 [              ]    Tipo de persona   [                ▼]
  Id. externo         [                ]  Teléfono 1        [63 221 2345      ]
  Teléfono 2          [+52 449 123 456>]  Correo            [                 ]
  Sitio web           [                ]  Giro              [                 ]
  Régimen tributario  [               ▼]  Uso de CFDI       [                ▼]
  Condiciones de pago [               ▼]  Días de crédito   [     ]
  Límite de crédito   [              ]    Lista de precios  [                ▼]
  Estatus             [               ▼]  Asignado a        [                ▼]
  Copia de correos    [ ]                 Contacto: nombre  [                 ]
  Contacto: teléfono  [                ]  Contacto: celular [                 ]
  Contacto: correo    [                ]  Contacto: cargo   [                 ]
  Contacto: depto.    [                ]
  Nota                [                                                       ]
                      [                                                       ]
                      [                                                       ]↓
________________________________________________________________________________

 Nombre corto del cliente; déjelo vacío para el número siguiente.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-row 80x24 cursor 1,13
 Alta: Domicilio de Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
  Tipo      [                    ▼]  Sucursal          [                      ]
  Calle     [                     ]  Núm. ext.         [        ]
  Núm. int. [        ]               Villa o población [                      ]
  Ciudad    [                     ]  Comuna            [                      ]
  Región    [                     ]  Código postal     [        ]
  País      [                    ▼]  Teléfono          [                      ]













________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
             bbbbbbbbbbbbbbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== copied-from-the-row-before 80x24 cursor 2,21
 [modificado] Alta: Domicilio de Comercial Los Ñir> DEMO  ficha · oscar · 06:00
  Tipo      [                    ▼]  Sucursal          [                      ]
  Calle     [Muelle 1             ]  Núm. ext.         [        ]
  Núm. int. [        ]               Villa o población [                      ]
  Ciudad    [                     ]  Comuna            [                      ]
  Región    [                     ]  Código postal     [        ]
  País      [                    ▼]  Teléfono          [                      ]













________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

             bbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== row 80x24 cursor 1,13
 Domicilio de Comercial Los Ñires SpA               DEMO  ficha · oscar · 06:00
  Tipo      [Fiscal              ▼]  Sucursal          [                      ]
  Calle     [Calle Ñuble 5        ]  Núm. ext.         [        ]
  Núm. int. [        ]               Villa o población [                      ]
  Ciudad    [                     ]  Comuna            [                      ]
  Región    [                     ]  Código postal     [        ]
  País      [Chile               ▼]  Teléfono          [                      ]













________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
             bbbbbbbbbbbbbbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-contact 80x24 cursor 2,21
 Alta: Contacto de Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  Cliente            Comercial Los Ñi>   Persona           [                 ▼]
  Nombre            [                                                         ]
  Cargo             [                 ]  Departamento      [              ]
  Teléfono          [                 ]  Celular           [                  ]
  Correo            [                 ]  Segundo correo    [                  ]
  Domicilio         [                                                         ]
  Descripción       [                                                         ]
  Recibe por correo [Todos                                                   ▼]
  Principal         [ ]                  Usuario de portal [ ]
  Servicio desde    [           ]        Servicio hasta    [           ]
  Asignado a        [                ▼]








________________________________________________________________________________

 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                     ddddddddddddddddd
                     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note 80x24 cursor 19,25
 [modificado] Alta: Nota de Comercial Los Ñires SpA DEMO  ficha · oscar · 06:00
  Cliente  Comercial Los Ñires SpA
* Texto   [Una nota larga que se pegó de un correo, con varias líneas:        ]
          [                                                                   ]
          [1. La primera, que es más larga que el ancho de la caja, de manera ]
          [que se parte entre palabras y sigue abajo.                         ]
          [2.                                                                 ]
          [3.                                                                 ]
          [4.                                                                 ]
          [5.                                                                 ]
          [6.                                                                 ]
          [7.                                                                 ]
          [8.                                                                 ]
          [9.                                                                 ]
          [10.                                                                ]
          [11.                                                                ]
          [12.                                                                ]
          [13.                                                                ]
          [14.                                                                ]
          [15. La última.                                                     ]
________________________________________________________________________________

 Enter: línea nueva · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
           ddddddddddddddddddddddddddddddd
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note-above 80x24 cursor 2,25
 [modificado] Alta: Nota de Comercial Los Ñires SpA DEMO  ficha · oscar · 06:00
  Cliente  Comercial Los Ñires SpA
* Texto   [Una nota larga que se pegó de un correo, con varias líneas:        ]
          [                                                                   ]
          [1. La primera, que es más larga que el ancho de la caja, de manera ]
          [que se parte entre palabras y sigue abajo.                         ]
          [2.                                                                 ]
          [3.                                                                 ]
          [4.                                                                 ]
          [5.                                                                 ]
          [6.                                                                 ]
          [7.                                                                 ]
          [8.                                                                 ]
          [9.                                                                 ]
          [10.                                                                ]
          [11.                                                                ]
          [12.                                                                ]
          [13.                                                                ]
          [14.                                                                ]
          [15. La última.                                                     ]
________________________________________________________________________________

 Enter: línea nueva · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
           ddddddddddddddddddddddddddddddd
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== note-card 80x24 cursor hidden
 Notas › 21/11/2026 06:00                           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Historial
 Cliente  Comercial Los Ñires SpA         Fecha  21/11/2026 06:00
 Autor    oscar
 Texto    Una nota larga que se pegó de un correo, con varias líneas:

          1. La primera, que es más larga que el ancho de la caja, de manera
          que se parte entre palabras y sigue abajo.
          2.
          3.
          4.
          5.
          6.
          7.
          8.
          9.
          10.
          11.
          12.
          13.                                                                  ↓
________________________________________________________________________________

 e editar · RePág AvPág otros · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
